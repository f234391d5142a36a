/** `GET /api/v1/public/site`: what the sign-in page may know before anybody has signed in. */
export interface Site {
  demo: boolean;
  zoneName: string;
  version: string;
  demoAccounts?: { username: string; role: string }[];
}

export interface Invitation {
  name: string;
  username: string;
  zoneName: string;
}

export interface DeviceSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  device: string;
  isCurrent: boolean;
}
