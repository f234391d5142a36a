import { Input } from 'antd';
import type { EditorProps } from '../../ui/detail/editable-fact';

export function TextEditor({ id, value, onChange, type }: EditorProps<string> & { type: 'text' | 'tel' | 'email' }) {
  return (
    <Input
      id={id}
      autoFocus
      type={type}
      inputMode={type}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
