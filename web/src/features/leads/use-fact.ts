import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { editLead } from './api/edit-lead';
import { useLeadChange } from './api/use-lead-change';
import type { EditLead, LeadView } from './api/types';

/** What a checklist names, and the field in which it is filled in. */
const fieldOf: Record<string, string> = { contact: 'contactName', landOrSpace: 'landAreaM2' };

export interface Fact {
  label: string;
  canEdit: boolean;
  /** The address asks for it: a refused move and the checklist link to what is missing. */
  isAsked: boolean;
  /** One field is sent, one field is checked: a record that lacks something else can still be mended. */
  save: (value: string | boolean | null | undefined) => Promise<void>;
}

/** One fact of a lead that is edited where it stands. */
export function useFact(lead: LeadView, field: keyof EditLead): Fact {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const asked = address.get('field') ?? '';
  const change = useLeadChange((edit: EditLead) => editLead(lead, edit));
  return {
    label: t(`leads:field.${field}`),
    canEdit: lead.can.edit,
    isAsked: (fieldOf[asked] ?? asked) === field,
    save: async (value) => {
      const typed = typeof value === 'string' ? value.trim() : value;
      await change.mutateAsync({ [field]: typed === '' ? null : (typed ?? null) });
    },
  };
}
