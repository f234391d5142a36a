/** One field of a form: narrow ones stand two in a row. */
export interface FormField {
  label: string;
  /** Null stays blank, to be filled in by hand. */
  value: string | null;
  isWide?: boolean;
}

/** A form about one record, in words. */
export interface FormContent {
  /** Name in the log: `lead.registration`. */
  form: string;
  title: string;
  /** 编号, shown above the table. */
  code: string | null;
  fields: readonly FormField[];
}

export interface PageSection {
  heading: string;
  /** Null when the record says nothing about it: the part is left out. */
  text: string | null;
}

/** One A4 page about a record (一页纸汇报), in sentences made of its own fields. */
export interface OnePageContent {
  form: string;
  title: string;
  sections: readonly PageSection[];
}
