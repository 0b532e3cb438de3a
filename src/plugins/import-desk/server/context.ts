import { problem } from '../../../domain/problem';
import { problemError } from '../../../strapi/problem-error';

/** A file of a multipart request, in a temporary folder. */
export type ReceivedFile = {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
};

type AdminUser = {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string;
};

/** What the desk uses of a request and its answer. */
export type DeskContext = {
  status: number;
  body: unknown;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: {
    readonly body?: unknown;
    readonly files?: Readonly<Record<string, ReceivedFile | readonly ReceivedFile[] | undefined>>;
  };
  readonly state: { readonly user: AdminUser; readonly userAbility: { can(action: string): boolean } };
};

/** The user as lists of imports show who it was. */
export const nameOfUser = ({ firstname, lastname, email }: AdminUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || email || '';

/** Every file of a request, under whatever field it came. */
export const filesOf = ({ request }: DeskContext): readonly ReceivedFile[] =>
  Object.values(request.files ?? {}).flatMap((files) => files ?? []);

/** The refusal of a request that is not as the contract says. */
export const requestWrong = (expected: string): Error => problemError(problem('IMPORT_REQUEST_WRONG', { expected }));

/** A member of a JSON body; undefined where the body is no object. */
export const member = (context: DeskContext, name: string): unknown => {
  const { body } = context.request;
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? Object.getOwnPropertyDescriptor(body, name)?.value
    : undefined;
};
