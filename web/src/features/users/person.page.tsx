import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EditableFact } from '../../ui/detail/editable-fact';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { MaskedPhone } from '../../ui/display/masked-phone';
import { PageHead } from '../../ui/layout/page-head';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { changePerson, type PersonChange } from './api/change-person';
import { revealPersonPhone } from './api/reveal-person-phone';
import { usePerson } from './api/show-person';
import { usePeopleChange } from './api/use-people-change';
import type { PersonView } from './api/types';
import { InvitePanel } from './invite-panel';
import { PersonPosts } from './person-posts';
import { PersonStanding } from './person-standing';
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
      <PageHead title={person.data.name} actions={<PersonStanding person={person.data} />} />
      <div className={styles.columns}>
        <Account person={person.data} />
        <PersonPosts person={person.data} />
        {person.data.can.invite && <InvitePanel person={person.data} />}
      </div>
    </div>
  );
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
