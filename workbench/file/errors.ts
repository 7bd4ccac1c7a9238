/**
 * What can be wrong with a file, in the words of the person who chose it. Both errors are one line long: the file, what
 * is the matter, and the mend.
 */

/** A fault of one file: its name, what is the matter, and the mend, in one line. */
class FileFault extends Error {
  /** What the file is or lacks, as the end of a sentence that begins with its name. */
  readonly reason: string;
  /** What to do about it: a whole sentence without its full stop. */
  readonly mend: string;
  /** The file's name as given, or '' where only its bytes are known. */
  readonly file: string;

  constructor(reason: string, mend: string, file = '', cause?: unknown) {
    super(`${file === '' ? 'The file' : file} ${reason}. ${mend}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.mend = mend;
    this.file = file;
  }
}

/** A file that cannot be read as a source or a workbook. */
export class UnreadableFile extends FileFault {
  override readonly name = 'UnreadableFile';

  /** The same error with the file's name in it. */
  of(file: string): UnreadableFile {
    return new UnreadableFile(this.reason, this.mend, file, this.cause);
  }
}

/** A file that cannot be written where or as it was wanted. */
export class UnwritableFile extends FileFault {
  override readonly name = 'UnwritableFile';
}
