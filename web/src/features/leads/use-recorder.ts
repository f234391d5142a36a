import { useEffect, useRef, useState } from 'react';

const types = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus'];
const endings: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/webm': 'webm', 'audio/ogg': 'ogg' };
const longestMs = 180_000;

export interface Recorder {
  /** False without a microphone the page may use: under plain http a recording is chosen as a file instead. */
  canRecord: boolean;
  isRecording: boolean;
  seconds: number;
  isRefused: boolean;
  start: () => Promise<void>;
  stop: () => void;
}

function canRecord(): boolean {
  return window.isSecureContext && 'mediaDevices' in navigator && 'MediaRecorder' in window;
}

/** A voice note of at most three minutes; it ends by itself, and when the screen is left. */
export function useRecorder(name: string, onRecorded: (file: File) => void): Recorder {
  const recorder = useRef<MediaRecorder>(undefined);
  const [seconds, setSeconds] = useState<number>();
  const [isRefused, setIsRefused] = useState(false);
  const isRecording = seconds !== undefined;

  useEffect(() => {
    if (!isRecording) {
      return undefined;
    }
    const timer = setInterval(() => setSeconds((passed = 0) => passed + 1), 1000);
    const end = setTimeout(() => recorder.current?.stop(), longestMs);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [isRecording]);
  useEffect(
    () => () => {
      recorder.current?.stream.getTracks().forEach((track) => track.stop());
    },
    [],
  );

  const start = async (): Promise<void> => {
    try {
      setIsRefused(false);
      recorder.current = await recording(name, (file) => {
        setSeconds(undefined);
        onRecorded(file);
      });
      setSeconds(0);
    } catch {
      setIsRefused(true);
    }
  };
  return {
    canRecord: canRecord(),
    isRecording,
    seconds: seconds ?? 0,
    isRefused,
    start,
    stop: () => recorder.current?.stop(),
  };
}

async function recording(name: string, onEnd: (file: File) => void): Promise<MediaRecorder> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', (event) => pieces.push(event.data));
  recorder.addEventListener('stop', () => {
    stream.getTracks().forEach((track) => track.stop());
    const [type = ''] = recorder.mimeType.split(';', 1);
    onEnd(new File(pieces, `${name}.${endings[type] ?? 'webm'}`, { type }));
  });
  recorder.start();
  return recorder;
}
