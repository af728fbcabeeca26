export { ProviderUnavailable } from './oidc-client';
export { PAGE_HEADERS, markup, page, type Html } from './pages';
export { CrossOrigin, UnknownTenant, type People, type SignInSettings } from './settings';
export { SignIn, type Invitation } from './sign-in';
