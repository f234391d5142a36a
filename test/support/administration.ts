import { signedIn } from './people.js';
import type { TestApp } from './test-app.js';
import type { Answer, TestClient } from './test-client.js';

export interface PersonView {
  id: string;
  version: number;
  roles: Array<{ id: string; role: string; startsOn: string; endsOn: string | null }>;
  positions: Array<{ id: string; position: string }>;
  can: Record<string, boolean>;
}

export interface PeoplePage {
  items: Array<{
    id: string;
    name: string;
    username: string | null;
    email: string | null;
    phoneMasked: string | null;
  }>;
  nextCursor: string | null;
}

export function matching(version: number): Record<string, string> {
  return { 'if-match': `"${version}"` };
}

/** What an administrator does so often in tests that it has a name. */
export class Administration {
  private constructor(readonly admin: TestClient) {}

  static async of(app: TestApp): Promise<Administration> {
    return new Administration(await signedIn(app, 'admin'));
  }

  async aPerson(username: string, more: object = {}): Promise<PersonView> {
    return succeeded(await this.admin.post<PersonView>('/people', { username, name: '试用人', ...more }));
  }

  async view(id: string): Promise<PersonView> {
    return succeeded(await this.admin.get<PersonView>(`/people/${id}`));
  }
}

function succeeded<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) {
    throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}
