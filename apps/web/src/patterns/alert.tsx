import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

type Props = Readonly<{ tone: Tone; title: string; live?: boolean; children?: ReactNode }>;

/** Something to be noticed. `live`: read out when it appears. */
export const Alert = ({ tone, title, live = false, children }: Props) => (
  <div
    className={`kern-alert kern-alert--${tone}`}
    {...(live ? { role: tone === 'danger' ? 'alert' : 'status' } : {})}
  >
    <div className="kern-alert__header">
      <Icon name={tone} />
      <p className="kern-title">{title}</p>
    </div>
    {children !== undefined && <div className="kern-alert__body">{children}</div>}
  </div>
);

export const Badge = ({ tone, children }: Readonly<{ tone: Tone; children: ReactNode }>) => (
  <span className={`kern-badge kern-badge--${tone} kern-badge--small`}>
    <Icon name={tone} size="small" />
    <span className="kern-label">{children}</span>
  </span>
);
