import { useTranslation } from 'react-i18next';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { When } from '../../ui/display/when';
import type { DocumentView } from './api/types';
import { RecordLink } from './document-columns';
import { DocumentNumber } from './document-tags';

export function DocumentFacts({ document }: { document: DocumentView }) {
  const { t } = useTranslation();
  return (
    <FactGroup title={t('documents:group.facts')}>
      <Fact label={t('documents:field.title')}>{document.title}</Fact>
      <Fact label={t('documents:field.kind')}>{t(`documents:kind.${document.kind}`)}</Fact>
      <Fact label={t('documents:field.series')}>{document.series}</Fact>
      <Fact label={t('documents:field.number')}>
        <DocumentNumber document={document} />
      </Fact>
      {document.recordId !== null && (
        <Fact label={t('documents:field.record')}>
          {document.record?.code} <RecordLink document={document} />
        </Fact>
      )}
      <Fact label={t('documents:field.draftedBy')}>
        {document.draftedBy?.name} <When at={document.draftedAt} />
      </Fact>
      {document.issuedAt !== null && (
        <Fact label={t('documents:field.issuedAt')}>
          <When at={document.issuedAt} />
        </Fact>
      )}
    </FactGroup>
  );
}
