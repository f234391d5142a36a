import { expect, it } from 'vitest';
import { Notices } from '../src/notifications/index.js';
import { Database, newId } from '../src/platform/database/index.js';
import { succeeded } from './support/leads.js';
import { MATTER, createMatterTable, openMatter, registerMatters } from './support/matters.js';
import { seedPeople, signedIn } from './support/people.js';
import { TestRobotServer } from './support/robot-server.js';
import { startTestApp } from './support/test-app.js';
import { until } from './support/until.js';

it('tells the group by itself where a worker runs', async () => {
  const server = await TestRobotServer.start();
  const app = await startTestApp({ environment: { ROBOT_ORIGINS: server.origin }, prepare: registerMatters });
  try {
    await createMatterTable(app.database);
    const people = await seedPeople(app);
    const head = await signedIn(app, 'head');
    const unitId = people.units.township;
    const body = { unitId, vendor: 'FEISHU', name: '群', address: server.address('feishu') };
    succeeded(await head.post('/robots', body));
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await app.app.get(Database).transaction(() =>
      app.app.get(Notices, { strict: false }).send({
        recipients: [people.ids.officer],
        code: 'matter.arrived',
        record: { kind: MATTER, id: recordId },
        key: newId(),
      }),
    );
    await until(async () => server.posts.length > 0, 'the group to be told');
    expect(server.posts).toHaveLength(1);
  } finally {
    await app.close();
    await server.stop();
  }
});
