import type { Permission } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { Words } from './sheet.js';

/** One paragraph of a letter: 一、 in 黑体, （一） in 楷体, the rest in 仿宋 (GB/T 9704-2012 7.3.3). */
export interface LetterParagraph {
  text: string;
  level?: 'heading' | 'subheading';
}

/** A letter in words (GB/T 9704-2012, 信函格式). Phones are masked by whoever composes it. */
export interface LetterContent {
  /** Name in the log: `task.supervision`. */
  form: string;
  /** 发文机关: its name in full, above the red line and below the text. */
  issuer: string;
  /** 标题: 关于……的督办函 */
  title: string;
  /** 主送机关, without the colon. */
  addressee: string | null;
  body: readonly LetterParagraph[];
  /** 附件 by name. */
  enclosures?: readonly string[];
  /** 抄送机关, without the full stop. */
  copies?: string | null;
  /** 附注, without brackets: 联系人：…… */
  note?: string | null;
  /** Prints name and time of whoever made it on each page, also when it is issued. */
  isConfidential?: boolean;
}

/** What the letter says of a record at this moment, and which version of the record that is. */
export interface ComposedLetter {
  content: LetterContent;
  version: number;
  /** Address of the record in the web application, beginning with `/`. */
  path: string;
}

/** What a module declares of a letter about one of its records, so that it can be drafted, numbered and issued. */
export interface Letter {
  /** As in the log: `task.supervision`. */
  readonly name: string;
  /** Without it nobody drafts or issues the letter. */
  readonly permission: Permission;
  /** 督办函 */
  readonly title: Words;
  /** As in events: `task`. */
  readonly recordKind: string;
  /** As the actor may see the record. @throws what the module throws for a record that may not be seen in full */
  compose(actor: Actor, recordId: string): Promise<ComposedLetter>;
}
