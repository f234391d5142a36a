/** How the text of a file can be read, to look for secrecy markings. */
export type Reading = 'text' | 'package' | 'compound' | 'pdf' | 'image' | 'none';

export interface MediaType {
  mediaType: string;
  /** The first one is given to a file that came without. */
  extensions: readonly [string, ...string[]];
  reading: Reading;
  /** Part that a package (zip) must contain to be what its extension says. */
  mainPart?: string;
}

/** Everything that may be stored; whatever is not here is refused. No HTML, SVG, script, program or archive. */
const MEDIA_TYPES: readonly MediaType[] = [
  { mediaType: 'text/plain', extensions: ['txt', 'log', 'md'], reading: 'text' },
  { mediaType: 'text/csv', extensions: ['csv'], reading: 'text' },
  { mediaType: 'application/pdf', extensions: ['pdf'], reading: 'pdf' },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], reading: 'image' },
  { mediaType: 'image/png', extensions: ['png'], reading: 'image' },
  { mediaType: 'image/gif', extensions: ['gif'], reading: 'image' },
  { mediaType: 'image/webp', extensions: ['webp'], reading: 'image' },
  { mediaType: 'image/bmp', extensions: ['bmp'], reading: 'image' },
  { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], reading: 'image' },
  { mediaType: 'image/heic', extensions: ['heic'], reading: 'image' },
  { mediaType: 'image/heif', extensions: ['heif'], reading: 'image' },
  { mediaType: 'audio/mpeg', extensions: ['mp3'], reading: 'none' },
  { mediaType: 'audio/x-m4a', extensions: ['m4a'], reading: 'none' },
  { mediaType: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], reading: 'none' },
  { mediaType: 'audio/wav', extensions: ['wav'], reading: 'none' },
  { mediaType: 'audio/amr', extensions: ['amr'], reading: 'none' },
  // Phones record sound into the containers of films, and name it either way.
  { mediaType: 'video/webm', extensions: ['webm', 'weba'], reading: 'none' },
  { mediaType: 'video/mp4', extensions: ['mp4', 'm4a'], reading: 'none' },
  { mediaType: 'video/3gpp', extensions: ['3gp'], reading: 'none' },
  { mediaType: 'video/quicktime', extensions: ['mov'], reading: 'none' },
];

/** Office files and OFD (GB/T 33190) are zip files with a known main part. */
const PACKAGES: readonly MediaType[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml'] as const,
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'] as const,
  [
    'pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'ppt/presentation.xml',
  ] as const,
  ['odt', 'application/vnd.oasis.opendocument.text', 'content.xml'] as const,
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml'] as const,
  ['odp', 'application/vnd.oasis.opendocument.presentation', 'content.xml'] as const,
  ['ofd', 'application/ofd', 'OFD.xml'] as const,
].map(([extension, mediaType, mainPart]) => ({ mediaType, extensions: [extension], reading: 'package', mainPart }));

/** The older office files of Microsoft and WPS share one container, which says nothing of what it holds. */
const COMPOUND_FILES: readonly MediaType[] = [
  ['doc', 'application/msword'] as const,
  ['xls', 'application/vnd.ms-excel'] as const,
  ['ppt', 'application/vnd.ms-powerpoint'] as const,
  ['wps', 'application/vnd.ms-works'] as const,
  ['et', 'application/vnd.ms-excel'] as const,
  ['dps', 'application/vnd.ms-powerpoint'] as const,
].map(([extension, mediaType]) => ({ mediaType, extensions: [extension], reading: 'compound' }));

const ALL = [...MEDIA_TYPES, ...PACKAGES, ...COMPOUND_FILES];

export function typeOfExtension(extension: string): MediaType | undefined {
  return ALL.find((type) => type.extensions.includes(extension));
}

/** Parameters (`; codecs=opus`) make no difference. */
export function typeOfMedia(mediaType: string): MediaType | undefined {
  const [plain] = mediaType.split(';', 1);
  return MEDIA_TYPES.find((type) => type.mediaType === plain);
}
