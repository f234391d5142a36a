import type { FastifyRequest } from 'fastify';
import { toString as toSvg } from 'qrcode';
import type { Config } from '../../platform/config/index.js';

/** The link for a chat or a mail, and the same as a QR code. What stands after `#` reaches no server and no log. */
export async function invitationLink(
  token: string,
  request: FastifyRequest,
  config: Config,
): Promise<{ link: string; qrCode: string }> {
  const base = config.http.publicUrl ?? `${request.protocol}://${request.host}`;
  const link = new URL(`/invitation#${token}`, base).toString();
  return { link, qrCode: await toSvg(link, { type: 'svg', errorCorrectionLevel: 'M' }) };
}
