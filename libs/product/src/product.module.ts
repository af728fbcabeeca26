import { Clock } from '#kernel';
import { Naming, Problems } from '#platform/http';
import { RoomsModule, Tenants } from '#shell';
import {
  Global,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { ProductNaming } from './naming';
import { Product } from './product';
import { ROOMS, refusals, summaries } from './rooms';

/** The product inside Nest: the bus, the rooms, and the files they work on. */
@Global()
@Module({})
export class ProductModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly product: Product,
    private readonly bus: CommandBus,
  ) {}

  static of(product: Product): DynamicModule {
    const ports = [
      { provide: Product, useValue: product },
      { provide: Tenants, useValue: product.tenants },
      { provide: Clock, useValue: product.clock },
      { provide: Naming, useValue: new ProductNaming(product.tenants, product.clock) },
      { provide: Problems, useValue: new Problems(refusals, summaries) },
    ];
    return {
      module: ProductModule,
      imports: [CqrsModule.forRoot(), RoomsModule.of(ROOMS)],
      providers: ports,
      exports: [...ports.map(({ provide }) => provide), CqrsModule],
    };
  }

  onApplicationBootstrap(): Promise<void> {
    return this.product.start(this.bus);
  }

  onApplicationShutdown(): Promise<void> {
    return this.product.close();
  }
}
