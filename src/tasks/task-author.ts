import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';

/** Who wrote something: a person by name, or a unit through its link. */
export interface TaskAuthor {
  madeById: string | null;
  throughLinkId: string | null;
  throughUnitId: string | null;
}

/** @throws access.denied for the system itself, which writes nothing */
export function authorOf({ userId, link }: Actor): TaskAuthor {
  if (userId !== null) {
    return { madeById: userId, throughLinkId: null, throughUnitId: null };
  }
  if (!link?.holderId) {
    throw platformErrors.forbidden();
  }
  return { madeById: null, throughLinkId: link.id, throughUnitId: link.holderId };
}
