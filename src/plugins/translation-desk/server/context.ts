import { problem } from '../../../domain/problem';
import { problemError } from '../../../strapi/problem-error';

/** A file of a multipart request, in a temporary folder. */
export type ReceivedFile = {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
};

type AdminUser = { readonly id: number; readonly preferedLanguage?: string | null };

type Ability = { can(action: string): boolean };

/** What the desk uses of a request and its answer. */
export type DeskContext = {
  status: number;
  body: unknown;
  readonly set: (header: string, value: string) => void;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: {
    readonly body?: unknown;
    readonly files?: Readonly<Record<string, ReceivedFile | readonly ReceivedFile[] | undefined>>;
  };
  readonly state: { readonly user: AdminUser; readonly userAbility: Ability };
};

/** Every file of a request, under whatever field it came. */
export const filesOf = ({ request }: DeskContext): readonly ReceivedFile[] =>
  Object.values(request.files ?? {}).flatMap((files) => files ?? []);

/** The refusal of a request that is not as the contract says. */
export const requestWrong = (expected: string): Error =>
  problemError(problem('TRANSLATION_REQUEST_WRONG', { expected }));

/** A member of a JSON body; undefined where the body is no object. */
export const member = ({ request: { body } }: DeskContext, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? Object.getOwnPropertyDescriptor(body, name)?.value
    : undefined;

/** A text of the query; empty where there is none. */
export const asked = ({ query }: DeskContext, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

/** Whether the user reads Chinese. */
export const readsChinese = ({ state }: DeskContext): boolean => state.user.preferedLanguage?.startsWith('zh') ?? false;
