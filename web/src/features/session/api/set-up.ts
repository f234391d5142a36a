import { api, unwrap } from '../../../api/client';
import type { SetUp } from './types';

/** Makes the first administrator of an empty installation and signs them in. The link works once. */
export async function setUp(body: SetUp): Promise<void> {
  await unwrap(api.POST('/api/v1/setup', { body }));
}
