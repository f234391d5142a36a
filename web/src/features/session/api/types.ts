/** `GET /api/v1/public/site`: what the sign-in page may know before anybody has signed in. */
export interface Site {
  zoneName: string;
  version: string;
  /** Whether the demo accounts may be used here. */
  demo: boolean;
  /** Whether passwords travel unencrypted beyond this machine. */
  plainHttp: boolean;
  /** Whether nobody is there yet. */
  needsSetup: boolean;
  demoPassword?: string;
  demoAccounts?: { username: string; name: string; roles: string[] }[];
}

export interface Invitation {
  name: string;
  username: string;
  expiresAt: string;
}

export interface DeviceSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  address: string | null;
  isCurrent: boolean;
}
