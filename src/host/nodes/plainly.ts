const withoutSecrets = (text: string): string => text.replace(/\/\/[^@/\s]*@/g, '//…@');

/** Rejects in one sentence, in which nothing secret of an address stands. */
export async function plainly<Result>(what: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${what} (${withoutSecrets(why)}).`, { cause: error });
  }
}
