import '../profile.css';
import { formatIban } from '#kernel';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import type { Worker } from './worker';

interface CardPreviewProps {
  readonly firm: Firm;
  readonly worker: Worker | undefined;
}

/** The card as it will be printed, but for the code: paper is white in the dark as well. */
export function CardPreview({ firm, worker }: CardPreviewProps) {
  const t = useProfileTexts();
  const { address, telephone, email, website, hasLogo } = firm;
  const name = [firm.name, firm.legalForm].filter(Boolean).join(' ');
  const contacts = [telephone, email, website?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')];
  return (
    <div className="profile-card" role="img" aria-label={t('cards.preview', { name: worker?.name ?? name })}>
      <div className="profile-card-head">
        {hasLogo ? <img src={`/v1/firms/${firm.id}/logo`} alt="" /> : <strong>{name}</strong>}
        <span className="profile-card-code" aria-hidden />
      </div>
      <div className="profile-card-person">
        {worker && (
          <>
            <strong>{worker.name}</strong>
            <span>{worker.department && t(`department.${worker.department}`)}</span>
          </>
        )}
      </div>
      <div className="profile-card-foot">
        <div>
          {hasLogo && <strong>{name}</strong>}
          <span>{address.street}</span>
          <span>
            {address.postCode} {address.city}
          </span>
        </div>
        <div>{contacts.map((contact) => contact && <span key={contact}>{contact}</span>)}</div>
      </div>
      <small>
        {firm.vatNumber} · {formatIban(firm.iban)}
      </small>
    </div>
  );
}
