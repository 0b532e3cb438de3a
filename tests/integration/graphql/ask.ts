/** What `/graphql` answers, as a front-end receives it. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: @NOTE tests look into answers of every shape, and a wrong shape fails them.
  readonly data: any;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
};

export type Question = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
};

type Body = { data?: unknown; errors?: readonly { message: string; extensions?: { code?: string } }[] };

const parse = (text: string): Body => {
  try {
    // @NOTE What is no JSON object fails the assertions on `data` and `codes`.
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
};

/** Reads an answer of `/graphql`. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const { data, errors = [] } = parse(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    data,
    codes: errors.map(({ extensions }) => extensions?.code ?? 'NO CODE'),
    messages: errors.map(({ message }) => message),
  };
};

/** Asks `/graphql` as a front-end does: by POST with a JSON body, or by GET. */
export const ask = async (
  url: string,
  { query, variables, token, method = 'POST', headers }: Question,
): Promise<Answer> => {
  const sent = {
    accept: 'application/json',
    // A kept connection may be closed by the server while a test stores its documents.
    connection: 'close',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
  if (method === 'GET') {
    const parameters = new URLSearchParams({ query, ...(variables ? { variables: JSON.stringify(variables) } : {}) });
    return answerOf(await fetch(`${url}/graphql?${parameters}`, { headers: sent }));
  }
  const body = JSON.stringify({ query, variables });
  return answerOf(
    await fetch(`${url}/graphql`, { method, headers: { 'content-type': 'application/json', ...sent }, body }),
  );
};
