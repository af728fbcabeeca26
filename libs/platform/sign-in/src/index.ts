export { ProviderUnavailable } from './oidc-client';
export { CrossOrigin, type People, type SignInSettings } from './settings';
export { SignIn, type Invitation } from './sign-in';
