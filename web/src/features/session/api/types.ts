import type { Schemas } from '../../../api/schemas';

export type Site = Schemas['Site'];
export type Invitation = Schemas['InvitationView'];
export type DeviceSession = Schemas['SessionView'];
export type Credentials = Schemas['SignIn'];
export type SetUp = Schemas['SetUp'];
export type PasswordChange = Schemas['ChangePassword'];
