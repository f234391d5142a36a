import type { Schemas } from '../../../api/schemas';

export type Setting = Schemas['SettingView'];
