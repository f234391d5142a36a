import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { Day } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { endPost, type PostKind } from './api/posts';
import { usePeopleChange } from './api/use-people-change';
import type { PersonView } from './api/types';
import { PostForm } from './post-form';
import { Nothing } from '../../ui/layout/nothing';
import styles from './users.module.css';

interface ShownPost {
  id: string;
  kind: PostKind;
  what: string;
  unitName: string;
  startsOn: string;
  endsOn: string | null;
}

/** Roles and positions with their dates. They are entered and ended; what was is kept. */
export function PersonPosts({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<PostKind>();
  const posts: ShownPost[] = [
    ...person.roles.map((role) => ({ ...role, kind: 'roles' as const, what: t(`app:role.${role.role}`) })),
    ...person.positions.map((post) => ({
      ...post,
      kind: 'positions' as const,
      what: t(`app:position.${post.position}`),
    })),
  ];
  return (
    <Panel title={t('users:posts.title')}>
      {posts.length === 0 && <Nothing>{t('users:posts.empty')}</Nothing>}
      <ul className={styles.posts}>
        {posts.map((post) => (
          <PostRow key={post.id} person={person} post={post} />
        ))}
        {person.standIns.map((standIn) => (
          <li key={standIn.id}>
            <div>
              <b>{t('users:posts.standIn', { name: standIn.forPersonName ?? standIn.forUnitName ?? '' })}</b>
              <p className={styles.soft}>
                <Day date={standIn.startsOn} /> –{' '}
                {standIn.endsOn ? <Day date={standIn.endsOn} /> : t('users:posts.open')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {person.can.edit && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding('roles')}>
            {t('users:posts.addRole')}
          </Button>
          <Button size="small" onClick={() => setAdding('positions')}>
            {t('users:posts.addPosition')}
          </Button>
        </div>
      )}
      <SideSheet
        title={t(adding === 'positions' ? 'users:posts.addPosition' : 'users:posts.addRole')}
        isOpen={adding !== undefined}
        onClose={() => setAdding(undefined)}
      >
        {adding && <PostForm key={adding} personId={person.id} kind={adding} onDone={() => setAdding(undefined)} />}
      </SideSheet>
    </Panel>
  );
}

function PostRow({ person, post }: { person: PersonView; post: ShownPost }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const end = usePeopleChange(() => endPost(person.id, post.kind, post.id));
  const run = (): void =>
    end.mutate(undefined, {
      onSuccess: () => toast({ text: t('users:done.ended', { what: post.what }) }),
      onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
    });
  return (
    <li>
      <div>
        <b>{post.what}</b>
        <p className={styles.soft}>
          {post.unitName} · <Day date={post.startsOn} /> –{' '}
          {post.endsOn ? <Day date={post.endsOn} /> : t('users:posts.open')}
        </p>
      </div>
      {person.can.edit && (
        <Button
          size="small"
          type="text"
          loading={end.isPending}
          onClick={run}
          aria-label={t('users:posts.endOf', { what: post.what })}
        >
          {t('users:posts.end')}
        </Button>
      )}
    </li>
  );
}
