import type { Answer } from '../client/operations';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { useNames } from '../patterns/names';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** What a body is and by which rules it meets. */
export function BodyFacts({ body }: Readonly<{ body: Answer<'body'> }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const { quorum, majority, convening } = body.rules;
  const { days, mode, unit = 'DAY' } = convening.period;
  const offices = (['CHAIR', 'MINUTE_TAKER'] as const).map((office) => {
    const holder = body.offices[office];
    return (
      holder &&
      ([
        say(`office.${office}`),
        say('office.since', { name: nameOf(holder.person), day: formats.shortDay(holder.from) }),
      ] as const)
    );
  });
  return (
    <>
      {body.findings.length > 0 && (
        <Alert tone="warning" title={say('body.findings')}>
          <p className="kern-body">
            <Explained>{say('body.findings.text')}</Explained>
          </p>
        </Alert>
      )}
      <Facts
        facts={[
          [say('kind'), say(`kind.${body.kind}`)],
          [say('land'), say(`land.${body.place.land}`)],
          ...offices,
          body.constitutedOn !== undefined && [
            say('votingSeats'),
            say('heldOf', { held: body.held, voting: body.voting }),
          ],
          body.constitutedOn !== undefined && [
            say('constitutedOn'),
            formats.day(body.constitutedOn),
          ],
          [
            say('quorum'),
            <span key="quorum">
              {`${say(`threshold.${quorum.threshold}`)} ${say(`base.${quorum.base}`)} (`}
              <Term name="quorum">{quorum.source}</Term>)
            </span>,
          ],
          [say('majority'), `${say(`majority.${majority.name}`)} (${majority.source})`],
          [
            say('convening'),
            `${say('rule.period', { days, unit: say(`unit.${unit}`), mode: say(`mode.${mode}`) })} (${convening.source})`,
          ],
        ]}
      />
    </>
  );
}
