interface Props {
  id: string;
  label?: string;
  onFile: (file: File) => void;
}

/** One .xlsx. */
export function SheetFile({ id, label, onFile }: Props) {
  return (
    <input
      id={id}
      type="file"
      aria-label={label}
      accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      onChange={(event) => {
        const file = event.target.files?.[0];
        if (file) {
          onFile(file);
        }
      }}
    />
  );
}
