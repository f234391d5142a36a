import { api, unwrap } from '../../../api/client';

export interface SetUp {
  token: string;
  zoneName: string;
  name: string;
  username: string;
  password: string;
}

/** Makes the first administrator of an empty installation and signs them in. The link works once. */
export async function setUp(body: SetUp): Promise<void> {
  await unwrap(api.POST('/api/v1/setup', { body }));
}
