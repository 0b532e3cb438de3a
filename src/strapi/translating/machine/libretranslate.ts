import { type Problem, problem } from '../../../domain/problem';
import type { MachineTranslator } from '../../../localizing/machine/machine-translator';
import { fromMarkup, toMarkup } from '../../../localizing/machine/markup';

export type LibreTranslateSettings = {
  /** The address of the service, without `/translate`. */
  readonly url: string;
  /** Empty where the service asks for none. */
  readonly key: string;
  /** Milliseconds for one request. */
  readonly timeout: number;
};

/** A translation that is longer is none. */
const longestAnswer = 2 * 1024 * 1024;

/** The code by which LibreTranslate knows a locale: the language, with the script where it is not the usual one. */
const languageOf = (locale: string): string => (/^zh-Hans/i.test(locale) ? 'zh' : locale);

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
};

const member = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The body of an answer as far as it may be long. */
const readText = async (answer: Response): Promise<string | null> => {
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    chunks.push(read.value);
    if (length <= longestAnswer) continue;
    await reader?.cancel();
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
};

const translationsIn = (body: unknown, count: number): readonly string[] | null => {
  const told = member(body, 'translatedText');
  const texts: readonly unknown[] = Array.isArray(told) ? told : [told];
  return texts.length === count && texts.every((text) => typeof text === 'string') ? texts : null;
};

const wrongAnswer = (reason: string): Problem => problem('MACHINE_TRANSLATION_ANSWER', { reason });

/**
 * Machine translation by LibreTranslate's protocol: `POST /translate` with `{ q, source, target, format, api_key }`. Every failure is
 * a problem: not reached, too slow, refused, or an answer that is none. How far the whole came (`made`, `asked`) is added by who asks.
 */
export const libreTranslate = ({ url, key, timeout }: LibreTranslateSettings): MachineTranslator => ({
  async translate({ texts, sourceLocale, targetLocale }) {
    const request = {
      q: texts.map(toMarkup),
      source: languageOf(sourceLocale),
      target: languageOf(targetLocale),
      format: 'html',
      ...(key === '' ? {} : { api_key: key }),
    };
    try {
      const answer = await fetch(`${url.replace(/\/+$/, '')}/translate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      const text = await readText(answer);
      if (text === null) return wrongAnswer(`more than ${longestAnswer / 1024 / 1024} MB`);
      const body = parse(text);
      if (!answer.ok) {
        const reason = member(body, 'error');
        return problem('MACHINE_TRANSLATION_REFUSED', {
          status: answer.status,
          reason: typeof reason === 'string' ? reason.slice(0, 200) : answer.statusText,
        });
      }
      const translations = translationsIn(body, texts.length);
      return translations?.map(fromMarkup) ?? wrongAnswer('no translatedText for each text');
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError')
        return problem('MACHINE_TRANSLATION_SLOW', { seconds: timeout / 1000 });
      return problem('MACHINE_TRANSLATION_UNREACHABLE', { reason: reasonOf(error) });
    }
  },
});
