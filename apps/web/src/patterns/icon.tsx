type Props = Readonly<{ name: string; size?: 'small' | 'default' | 'large' | 'x-large' }>;

/** One of KERN's icons; decoration, hence never the only sign of anything. */
export const Icon = ({ name, size = 'default' }: Props) => (
  <span
    className={`kern-icon kern-icon--${name}${size === 'default' ? '' : ` kern-icon--${size}`}`}
    aria-hidden="true"
  />
);
