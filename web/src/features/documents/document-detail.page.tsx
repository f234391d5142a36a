import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { DetailHead } from '../../ui/detail/detail-head';
import { DetailPage } from '../../ui/detail/detail-page';
import { StageStepper } from '../../ui/detail/stage-stepper';
import { Person } from '../../ui/display/person';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useDocument } from './api/show-document';
import type { DocumentView } from './api/types';
import { DocumentFacts } from './document-facts';
import { DocumentSheets } from './document-sheets';
import { DocumentSide } from './document-side';
import { StateTag } from './document-tags';
import { DocumentVersions } from './document-versions';
import { useDocumentActions, type DocumentActions } from './use-document-actions';

export function DocumentDetailPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const document = useDocument(id);
  const actions = useDocumentActions();
  if (document.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (document.error && !document.data) {
    return <ErrorState isPage error={document.error} onRetry={() => void document.refetch()} />;
  }
  return (
    <>
      <DetailPage
        head={<Head document={document.data} actions={actions} />}
        facts={<DocumentFacts document={document.data} />}
        timeline={<DocumentVersions document={document.data} actions={actions} />}
        side={<DocumentSide document={document.data} actions={actions} />}
      />
      <DocumentSheets opened={actions.opened} onClose={actions.close} onDiscarded={() => void navigate('/documents')} />
    </>
  );
}

const stages = ['DRAFT', 'ISSUED'] as const;

function Head({ document, actions }: { document: DocumentView; actions: DocumentActions }) {
  const { t } = useTranslation();
  return (
    <DetailHead
      name={document.title}
      code={document.number ?? t('documents:unnumbered', { series: document.series })}
      tags={<StateTag document={document} />}
      owner={<Person name={document.draftedBy?.name} nobody="—" />}
      stepper={
        <StageStepper
          label={t('documents:field.state')}
          current={document.state === 'DRAFT' ? 'DRAFT' : 'ISSUED'}
          steps={stages.map((state) => ({ key: state, label: t(`documents:stateName.${state}`) }))}
        />
      }
      nextAction={
        document.can.issue && (
          <Button type="primary" onClick={() => actions.open('issue', document)}>
            {t('documents:action.issue')}
          </Button>
        )
      }
      actions={actions.forDocument(document)}
    />
  );
}
