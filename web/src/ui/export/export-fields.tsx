import { Checkbox, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSeries } from '../../api/series';
import type { Sheet } from '../../api/sheets';
import { useMay } from '../../lib/session';
import type { ExportChoice } from './export-types';
import type { Format } from './use-formats';
import styles from './export.module.css';

interface Props {
  formats: readonly Format[];
  choice: ExportChoice;
  series: string | undefined;
  onChoose: (choice: ExportChoice) => void;
  onChooseSeries: (series: string | undefined) => void;
}

export function ExportFields({ formats, choice, series, onChoose, onChooseSeries }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const format = formats.find(({ form }) => form === choice.form);
  return (
    <div className={styles.fields}>
      {formats.length > 1 && (
        <fieldset>
          <legend>{t('ui:export.sheet')}</legend>
          <Radio.Group
            className={styles.formats}
            value={choice.form}
            options={formats.map(({ form, title, own }) => ({
              value: form,
              label: own ? t('ui:export.own', { name: title }) : title,
            }))}
            onChange={({ target }) => onChoose({ ...choice, form: String(target.value), columns: undefined })}
          />
        </fieldset>
      )}
      {format?.own && <p className={styles.soft}>{t('ui:export.ownHint')}</p>}
      {may('own-sheet.manage') && <Link to="/own-sheets">{t('ui:export.ownForms')}</Link>}
      {format?.sheet && series === undefined && <Details sheet={format.sheet} choice={choice} onChoose={onChoose} />}
      <AsDocument series={series} onChoose={onChooseSeries} />
      <p className={styles.soft}>{t('ui:export.logged')}</p>
    </div>
  );
}

interface DetailProps {
  sheet: Sheet;
  choice: ExportChoice;
  onChoose: (choice: ExportChoice) => void;
}

function Details({ sheet, choice, onChoose }: DetailProps) {
  const { t } = useTranslation();
  const all = sheet.columns.map(({ key }) => key);
  const columns = choice.columns ?? all;
  return (
    <>
      <fieldset>
        <legend>
          {t('ui:export.columns', { chosen: columns.length, all: all.length })}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => onChoose({ ...choice, columns: choice.columns === undefined ? [] : undefined })}
          >
            {t(choice.columns === undefined ? 'ui:list.chooseNone' : 'ui:list.chooseAll')}
          </button>
        </legend>
        <Checkbox.Group
          className={styles.columns}
          value={columns}
          options={sheet.columns.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(keys) => onChoose({ ...choice, columns: keys.length === all.length ? undefined : keys })}
        />
      </fieldset>
      {sheet.phones === 'FULL' && (
        <fieldset>
          <legend>{t('ui:export.phones')}</legend>
          <Radio.Group
            value={choice.phones}
            options={(['masked', 'full'] as const).map((value) => ({ value, label: t(`ui:export.phone.${value}`) }))}
            onChange={({ target }) => onChoose({ ...choice, phones: target.value === 'full' ? 'full' : 'masked' })}
          />
        </fieldset>
      )}
    </>
  );
}

/** 编号印发: for offices that send papers under a number. */
function AsDocument({
  series,
  onChoose,
}: {
  series: string | undefined;
  onChoose: (series: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const known = useSeries();
  if (!useMay()('document.issue') || known.length === 0) {
    return null;
  }
  return (
    <fieldset>
      <Checkbox
        checked={series !== undefined}
        onChange={({ target }) => onChoose(target.checked ? known[0] : undefined)}
      >
        {t('ui:export.asDocument')}
      </Checkbox>
      {series !== undefined && (
        <>
          <Select
            className={styles.series}
            aria-label={t('ui:export.series')}
            value={series}
            options={known.map((value) => ({ value, label: value }))}
            onChange={onChoose}
          />
          <p className={styles.soft}>{t('ui:export.asDocumentHint')}</p>
        </>
      )}
    </fieldset>
  );
}
