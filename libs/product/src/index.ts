export { ConfigurationError, readConfiguration, type Configuration } from './configuration';
export { dispatcher, type Dispatcher } from './dispatch';
export { LocalTenants } from './local-tenants';
export { OpenedTenant, type TenantPlace } from './opened-tenant';
export { Product } from './product';
export { ProductModule } from './product.module';
export { ROOMS, refusals } from './rooms';
export { SystemClock } from './system-clock';
