import { api, ifMatch, unwrap } from '../../../api/client';

export interface SettingChange {
  value: unknown;
  /** Whose decision it is: printed beside the value from then on. */
  source: string;
}

export async function changeSetting(setting: { key: string; version: number }, body: SettingChange): Promise<void> {
  await unwrap(
    api.PUT('/api/v1/settings/{key}', {
      params: { path: { key: setting.key } },
      headers: ifMatch(setting.version),
      body,
    }),
  );
}
