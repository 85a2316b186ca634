const megabyte = 1_048_576;

/** The most of everything that a pack may bring. Anybody's pack stays far below; what goes beyond is not read. */
export const limits = {
  files: 10_000,
  /** Folders in folders. */
  depth: 8,
  /** Letters of one name. */
  name: 120,
  /** Bytes of one file, by what it is. */
  ink: megabyte,
  table: 4 * megabyte,
  svg: megabyte,
  picture: 4 * megabyte,
  sound: 20 * megabyte,
  film: 256 * megabyte,
  /** Bytes of all files together. */
  all: 1_024 * megabyte,
  /** Bytes of all texts together: they are held in memory. */
  texts: 12 * megabyte,
  /** Of a picture, in pixels each way. */
  pixels: 8_192,
  /** Copies of shapes in one drawing: copies in copies multiply, and of so few never beyond 60,000. */
  copies: 30,
} as const;

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / megabyte)} MB`;
