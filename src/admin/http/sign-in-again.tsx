import { useIntl } from 'react-intl';
import { useHref, useLocation } from 'react-router-dom';

/**
 * Makes this browser forget a session that the server does not know any more. The page at hand stays as it is, and goes on with the
 * session that comes after.
 */
const forgetSession = (): void => {
  // @NOTE Strapi exports a logout only, which takes every tab to the login page. These are the places where it keeps the token; where
  // an installation has moved them, the login page is reached all the same, and the other tabs are logged out.
  localStorage.removeItem('jwtToken');
  for (const path of ['/', '/admin']) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is there over HTTPS only.
    document.cookie = `jwtToken=; Path=${path}; Max-Age=0`;
  }
};

/** The way to the login page, in a tab of its own, and from there to the page at hand. */
export const SignInAgain = () => {
  const { formatMessage } = useIntl();
  const { pathname, search } = useLocation();
  const address = useHref(`/auth/login?redirectTo=${encodeURIComponent(`${pathname}${search}`)}`);
  return (
    <a className="desk-link" href={address} target="_blank" rel="noreferrer" onClick={forgetSession}>
      {formatMessage({ id: 'ulger.session.signIn' })}
    </a>
  );
};
