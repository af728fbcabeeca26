/** A browser without scripts: keeps cookies by name, follows redirects one by one. */
export class Browser {
  private readonly jar = new Map<string, string>();

  constructor(private readonly origin: string) {}

  async open(path: string, form?: Readonly<Record<string, string>>): Promise<string> {
    const url = new URL(path, this.origin);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: this.origin } : {}),
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.jar.set(name, value);
    }
    const location = answer.headers.get('location');
    return location === null ? answer.text() : this.open(new URL(location, url).href);
  }

  /** Presses the button that says `label`. */
  async press(page: string, label: string, more: Readonly<Record<string, string>> = {}) {
    const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((text) => text.includes(`>${label}`));
    if (!form) throw new Error(`No form "${label}" in ${page}`);
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value] as const,
    );
    const action = /action="([^"]*)"/.exec(form)?.[1] ?? '';
    return this.open(action, { ...Object.fromEntries(hidden), ...more } as Record<string, string>);
  }
}
