import type { TFunction } from 'i18next';
import { Money, Area } from '../../ui/display/money';
import { Person } from '../../ui/display/person';
import { Day, When } from '../../ui/display/when';
import type { Column } from '../../ui/list/list-types';
import type { LeadListItem } from './api/types';
import { LeadMarks, LeadStatusTag, StageTag } from './lead-tags';
import { NextDue } from './next-due';
import styles from './leads.module.css';

export function leadColumns(t: TFunction): Column<LeadListItem>[] {
  return [
    { key: 'title', title: t('leads:field.investorName'), sortKey: 'name', render: (lead) => lead.title },
    {
      key: 'marks',
      title: t('leads:field.marks'),
      render: (lead) => (
        <span className={styles.marks}>
          <LeadMarks lead={lead} />
        </span>
      ),
    },
    { key: 'stage', title: t('leads:field.stage'), render: (lead) => <StageTag stage={lead.stage} /> },
    {
      key: 'intendedInvestment',
      title: t('leads:field.intendedInvestment'),
      align: 'right',
      sortKey: 'intendedInvestment',
      render: (lead) => <Money yuan={lead.intendedInvestment} />,
    },
    {
      key: 'owner',
      title: t('leads:field.owner'),
      render: (lead) => <Person name={lead.owner?.name} nobody={t('leads:nobody')} />,
    },
    {
      key: 'ownerUnit',
      title: t('leads:field.ownerUnit'),
      isHiddenAtFirst: true,
      render: (lead) => lead.ownerUnit?.name,
    },
    { key: 'nextDue', title: t('leads:field.nextDue'), render: (lead) => <NextDue due={lead.nextDue} /> },
    {
      key: 'lastContactAt',
      title: t('leads:field.lastContactAt'),
      sortKey: 'lastContactAt',
      render: (lead) => <When at={lead.lastContactAt} />,
    },
    {
      key: 'firstReportedAt',
      title: t('leads:field.firstReportedAt'),
      sortKey: 'firstReportedAt',
      render: (lead) => <When at={lead.firstReportedAt} />,
    },
    {
      key: 'code',
      title: t('leads:field.code'),
      isHiddenAtFirst: true,
      render: (lead) => <span className="tabular">{lead.code}</span>,
    },
    {
      key: 'status',
      title: t('leads:field.status'),
      isHiddenAtFirst: true,
      render: (lead) => <LeadStatusTag status={lead.status} />,
    },
    {
      key: 'landAreaM2',
      title: t('leads:field.landAreaM2'),
      align: 'right',
      isHiddenAtFirst: true,
      render: (lead) => <Area squareMetres={lead.landAreaM2} />,
    },
    { key: 'reporter', title: t('leads:field.reporter'), isHiddenAtFirst: true, render: (lead) => lead.reporter?.name },
    {
      key: 'nextStepOn',
      title: t('leads:field.nextStepOn'),
      isHiddenAtFirst: true,
      render: (lead) => <Day date={lead.nextStepOn} />,
    },
  ];
}
