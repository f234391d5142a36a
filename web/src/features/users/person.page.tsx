import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '../../api/problem';
import { EditableFact } from '../../ui/detail/editable-fact';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { MaskedPhone } from '../../ui/display/masked-phone';
import { PageHead } from '../../ui/layout/page-head';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { changePerson, type PersonChange } from './api/change-person';
import { setDisabled } from './api/disable-person';
import { revealPersonPhone } from './api/reveal-person-phone';
import { usePerson } from './api/show-person';
import { usePeopleChange } from './api/use-people-change';
import type { PersonView } from './api/types';
import { InvitePanel } from './invite-panel';
import { PersonPosts } from './person-posts';
import { TextEditor } from './text-editor';
import styles from './users.module.css';

export function PersonPage() {
  const { id = '' } = useParams();
  const person = usePerson(id);
  if (person.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (person.error && !person.data) {
    return <ErrorState isPage error={person.error} onRetry={() => void person.refetch()} />;
  }
  return (
    <div className={styles.page}>
      <PageHead title={person.data.name} actions={<Standing person={person.data} />} />
      <div className={styles.columns}>
        <Account person={person.data} />
        <PersonPosts person={person.data} />
        {person.data.can.invite && <InvitePanel person={person.data} />}
      </div>
    </div>
  );
}

/** Disabling ends every session at once and can be taken back, so it does not ask beforehand. */
function Standing({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const change = usePeopleChange((isDisabled: boolean) => setDisabled(person, isDisabled));
  const run = (isDisabled: boolean): void =>
    change.mutate(isDisabled, {
      onSuccess: () =>
        toast({ text: t(isDisabled ? 'users:done.disabled' : 'users:done.enabled', { name: person.name }) }),
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  if (person.can.enable) {
    return (
      <Button loading={change.isPending} onClick={() => run(false)}>
        {t('users:action.enable')}
      </Button>
    );
  }
  return person.can.disable ? (
    <Button danger loading={change.isPending} onClick={() => run(true)}>
      {t('users:action.disable')}
    </Button>
  ) : null;
}

function Account({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const change = usePeopleChange((edit: PersonChange) => changePerson(person, edit));
  const editable = (field: 'name' | 'username' | 'email', isOptional = false) => (
    <EditableFact
      label={t(`users:field.${field}`)}
      canEdit={person.can.edit}
      value={person[field] ?? ''}
      onSave={async (text) =>
        void (await change.mutateAsync({ [field]: isOptional && text.trim() === '' ? null : text.trim() }))
      }
      check={(text) => (!isOptional && text.trim() === '' ? t('users:add.missing') : undefined)}
      editor={(props) => <TextEditor {...props} type={field === 'email' ? 'email' : 'text'} />}
    >
      {person[field] ?? '—'}
    </EditableFact>
  );
  return (
    <FactGroup title={t('users:person.account')}>
      {editable('name')}
      {person.can.edit && editable('username')}
      <EditableFact
        label={t('users:field.phone')}
        canEdit={person.can.edit}
        value=""
        onSave={async (text) => void (await change.mutateAsync({ phone: text.trim() === '' ? null : text.trim() }))}
        editor={(props) => <TextEditor {...props} type="tel" />}
      >
        <MaskedPhone
          masked={person.phoneMasked}
          onReveal={person.can.revealPhone ? (reason) => revealPersonPhone(person.id, reason) : undefined}
        />
      </EditableFact>
      {person.can.edit && editable('email', true)}
      <Fact label={t('users:field.state')}>
        {t(`users:state.${person.isDisabled ? 'disabled' : person.hasPassword ? 'active' : 'invited'}`)}
      </Fact>
    </FactGroup>
  );
}
