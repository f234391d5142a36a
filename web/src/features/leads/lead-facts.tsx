import { useTranslation } from 'react-i18next';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { Area, Money } from '../../ui/display/money';
import { MaskedPhone } from '../../ui/display/masked-phone';
import { When } from '../../ui/display/when';
import { FirstReport } from './first-report';
import { areaText, moneyText } from '../../lib/quantity';
import { revealPhone } from './api/reveal-phone';
import { classifications, sourceKinds, type LeadView } from './api/types';
import { AreaFact, ChoiceFact, FlagFact, MoneyFact, TextFact } from './editable-facts';
import { industrySections } from './industries';

/** The facts in groups, each edited where it stands. */
export function LeadFacts({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  const isFull = lead.visibility === 'FULL';
  const industryName = lead.industryCode
    ? t(`leads:industry.${lead.industryCode.slice(0, 1)}`, { defaultValue: lead.industryCode })
    : null;
  return (
    <>
      <FactGroup title={t('leads:group.project')}>
        {isFull && (
          <TextFact
            lead={lead}
            field="investorName"
            value={lead.isUntyped && lead.title === lead.code ? '' : lead.title}
            isRequired
          />
        )}
        <TextFact lead={lead} field="summary" value={lead.summary} isLong isRequired />
        <ChoiceFact
          lead={lead}
          field="industryCode"
          value={lead.industryCode}
          shown={industryName}
          options={industrySections.map((value) => ({ value, label: t(`leads:industry.${value}`) }))}
        />
        <MoneyFact
          lead={lead}
          field="intendedInvestment"
          value={moneyText(lead.intendedInvestment ?? '')}
          shown={<Money yuan={lead.intendedInvestment} />}
        />
        <AreaFact
          lead={lead}
          field="landAreaM2"
          value={areaText(lead.landAreaM2 ?? '')}
          shown={<Area squareMetres={lead.landAreaM2} />}
        />
        <AreaFact
          lead={lead}
          field="spaceAreaM2"
          value={areaText(lead.spaceAreaM2 ?? '')}
          shown={<Area squareMetres={lead.spaceAreaM2} />}
        />
        <TextFact lead={lead} field="preferredPlace" value={lead.preferredPlace} />
        <TextFact lead={lead} field="energy" value={lead.energy} isLong />
        <TextFact lead={lead} field="environment" value={lead.environment} isLong />
        <TextFact lead={lead} field="chain" value={lead.chain} />
        <TextFact lead={lead} field="anchorFirm" value={lead.anchorFirm} />
      </FactGroup>
      <FactGroup title={t('leads:group.contact')}>
        <TextFact lead={lead} field="contactName" value={lead.contact.name} />
        <TextFact lead={lead} field="contactTitle" value={lead.contact.title} />
        <TextFact
          lead={lead}
          field="contactPhone"
          value=""
          shown={
            <MaskedPhone
              masked={lead.contact.phoneMasked}
              onReveal={lead.can.revealPhone ? (reason) => revealPhone(lead.id, reason) : undefined}
            />
          }
        />
      </FactGroup>
      <FactGroup title={t('leads:group.origin')}>
        <Fact label={t('leads:field.reporter')}>{lead.reporter?.name ?? '—'}</Fact>
        {lead.onBehalfOf && <Fact label={t('leads:field.onBehalfOf')}>{lead.onBehalfOf.name}</Fact>}
        <FirstReport lead={lead} />
        {lead.capturedAt && (
          <Fact label={t('leads:field.capturedAt')}>
            <When at={lead.capturedAt} />
          </Fact>
        )}
        <ChoiceFact
          lead={lead}
          field="sourceKind"
          value={lead.sourceKind}
          shown={lead.sourceKind && t(`leads:sourceKind.${lead.sourceKind}`)}
          options={sourceKinds.map((value) => ({ value, label: t(`leads:sourceKind.${value}`) }))}
        />
        <TextFact lead={lead} field="sourceDetail" value={lead.sourceDetail} />
        <ChoiceFact
          lead={lead}
          field="classification"
          value={lead.classification}
          shown={t(`leads:classification.${lead.classification}`)}
          isRequired
          options={classifications.map((value) => ({ value, label: t(`leads:classification.${value}`) }))}
        />
        {lead.coOwners.length > 0 && (
          <Fact label={t('leads:field.coOwners')}>
            {lead.coOwners.map((person) => person.name).join(t('leads:timeline.separator'))}
          </Fact>
        )}
      </FactGroup>
      <FactGroup title={t('leads:group.handling')}>
        <FlagFact lead={lead} field="isKey" value={lead.isKey} canEdit={lead.can.flagKey} />
        <TextFact lead={lead} field="anonymousDescription" value={lead.anonymousDescription} isLong />
        <FlagFact lead={lead} field="isConfidential" value={lead.isConfidential} canEdit={lead.can.edit} />
      </FactGroup>
    </>
  );
}
