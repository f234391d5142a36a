/** Finding Chinese text by any part of it: one- and two-character grams, pinyin and initials. */
export { gramsOfQuery, normalizeSearch, searchKeysOf, sortNameOf, textKeysOf, type SearchKeys } from './text-search.js';
