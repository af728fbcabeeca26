declare module 'class-transformer/cjs/storage' {
  import type { validationMetadatasToSchemas } from 'class-validator-jsonschema';
  type Options = NonNullable<Parameters<typeof validationMetadatasToSchemas>[0]>;
  /** What `@Type` has told of properties. */
  export const defaultMetadataStorage: NonNullable<Options['classTransformerMetadataStorage']>;
}
