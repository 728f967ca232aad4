import { useEffect, useRef } from 'react';
import { useBankTexts } from '../use-bank-texts';
import { qrTextIn } from './qr-detector';

interface CameraProps {
  readonly onFound: (text: string) => void;
  readonly onFailed: () => void;
}

const millisecondsBetweenLooks = 200;

/** The picture of the camera at the back, looked at some times a second until there is a QR code in it. */
export function Camera({ onFound, onFailed }: CameraProps) {
  const t = useBankTexts();
  const video = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ onFound, onFailed });
  handlers.current = { onFound, onFailed };

  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | undefined;
    const watch = async (player: HTMLVideoElement): Promise<void> => {
      // Absent where the page did not come over a secure connection.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      stream = await devices?.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      if (!stream) throw new Error('no camera');
      if (stopped) return;
      player.srcObject = stream;
      await player.play();
      while (!stopped) {
        const text = await qrTextIn(player);
        if (text !== undefined) {
          handlers.current.onFound(text);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, millisecondsBetweenLooks));
      }
    };
    if (video.current) {
      watch(video.current)
        .catch(() => !stopped && handlers.current.onFailed())
        .finally(() => stream?.getTracks().forEach((track) => track.stop()));
    }
    return () => {
      stopped = true;
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);

  return <video ref={video} className="bank-video" muted playsInline aria-label={t('cameraPicture')} />;
}
