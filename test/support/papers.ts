import { Letters, SheetExports, Sheets, type ComposedLetter, type Letter } from '../../src/documents/index.js';
import { PersonActors } from '../../src/identity/index.js';
import type { Actor } from '../../src/platform/actor/index.js';
import { RecordPapers } from '../../src/documents/index.js';
import { DomainError } from '../../src/platform/errors/index.js';
import { apiRoutes, addressOf, routeHandlers, type ApiRoute } from './api-routes.js';
import { idRoutesOf, type World } from './id-routes.js';
import { download, type Download } from './office.js';
import { readFile, rm } from 'node:fs/promises';
import { signedIn, type PersonName } from './people.js';
import type { TestClient } from './test-client.js';

const KINDS: Readonly<Record<string, 'xlsx' | 'docx'>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Whoever sees most comes first. */
const SIGHT = ['dispatcher', 'leader', 'supervisor', 'coordinator', 'statistician', 'officer'] as const;

export interface MadePaper {
  bytes: Buffer;
  kind: 'xlsx' | 'docx';
}

/** Every paper that this product makes, by name: what somebody registers or routes tomorrow is among them. */
export class AllPapers {
  private readonly clients = new Map<string, TestClient>();

  constructor(private readonly world: World) {}

  /** As whoever sees most of it. @throws Error naming a sheet that nobody gets, or that holds no row in this world */
  async sheets(): Promise<Map<string, MadePaper>> {
    const exports = this.world.app.app.get(SheetExports, { strict: false });
    const made = new Map<string, MadePaper>();
    for (const sheet of this.world.app.app.get(Sheets, { strict: false }).all()) {
      const actor = await this.holderOf(sheet.permission);
      const file = await exports.export(actor, { sheet: sheet.name, filter: {}, phones: 'masked' });
      made.set(sheet.name, { bytes: await taken(file.path), kind: 'xlsx' });
    }
    return made;
  }

  /** About a record of the kind, made as the walk over the routes makes it. */
  async letters(): Promise<Map<string, MadePaper>> {
    const papers = this.world.app.app.get(RecordPapers, { strict: false });
    const made = new Map<string, MadePaper>();
    for (const letter of this.world.app.app.get(Letters, { strict: false }).all()) {
      const id = (await idRoutesOf(`/api/v1/${letter.recordKind}s/{id}`)?.make(this.world))?.['id'] ?? '';
      const { content, version, path, actor } = await this.composed(letter, id);
      const record = { kind: letter.recordKind, id, version, link: `${this.world.app.url}${path}` };
      const file = await papers.letter(actor, record, { content, number: null });
      made.set(letter.name, { bytes: await taken(file.path), kind: 'docx' });
    }
    return made;
  }

  /** What routes about one record answer. @throws Error naming a route from which nobody gets a paper */
  async ofRecords(): Promise<Map<string, MadePaper>> {
    const produces = new Map(
      routeHandlers(this.world.app).map(({ operationId, produces: kinds }) => [operationId, kinds]),
    );
    const made = new Map<string, MadePaper>();
    for (const route of apiRoutes(this.world.app)) {
      const isPaper = (produces.get(route.operationId) ?? []).some((kind) => kind in KINDS);
      if (isPaper && route.method === 'GET' && route.path.includes('{id}')) {
        made.set(route.name, await this.ofRoute(route));
      }
    }
    return made;
  }

  private async ofRoute(route: ApiRoute): Promise<MadePaper> {
    const values = await idRoutesOf(route.path)?.make(this.world);
    const answers: number[] = [];
    for (const name of Object.keys(this.world.people.ids) as PersonName[]) {
      const path = addressOf(route, values).replace('/api/v1', '');
      const answer: Download = await download(await this.as(name), path);
      const kind = KINDS[answer.headers.get('content-type') ?? ''];
      if (answer.status === 200 && kind) {
        return { bytes: answer.bytes, kind };
      }
      answers.push(answer.status);
    }
    throw new Error(`${route.name} gives nobody a paper: ${[...new Set(answers)].join(', ')}`);
  }

  /** By the first who may write it about this record. */
  private async composed(letter: Letter, id: string): Promise<ComposedLetter & { actor: Actor }> {
    for (const actor of await this.holdersOf(letter.permission)) {
      const made = await letter.compose(actor, id).catch((error: unknown) => demandUnseen(error));
      if (made) {
        return { ...made, actor };
      }
    }
    throw new Error(`nobody may write ${letter.name}`);
  }

  private async holderOf(permission: string): Promise<Actor> {
    const [actor] = await this.holdersOf(permission);
    if (!actor) {
      throw new Error(`nobody holds ${permission}`);
    }
    return actor;
  }

  private async holdersOf(permission: string): Promise<Actor[]> {
    const actors = this.world.app.app.get(PersonActors, { strict: false });
    const made = await Promise.all(
      SIGHT.map((name) =>
        actors.actorFor({ personId: this.world.people.ids[name], onBehalfOfId: null, requestId: 'papers' }),
      ),
    );
    return made.filter((actor) => actor?.permissions.has(permission)).filter((actor) => actor !== null);
  }

  private async as(name: PersonName): Promise<TestClient> {
    const client = this.clients.get(name) ?? (await signedIn(this.world.app, name));
    this.clients.set(name, client);
    return client;
  }
}

/** A record that this one does not see is another's to write about; anything else is a fault. */
function demandUnseen(error: unknown): null {
  if (error instanceof DomainError && error.code.endsWith('.not-found')) {
    return null;
  }
  throw error;
}

async function taken(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  await rm(path);
  return bytes;
}
