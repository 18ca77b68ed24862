import type { AudioListener, EnginePlayer } from './engine';

/** The engine's own player, which tells by its address what it begins to play. */
export function createPagePlayer(
  hears: AudioListener,
  began: (address: string) => void,
): EnginePlayer {
  const addresses = new Map<string, string>();
  const player = new window.AplRenderer.DefaultAudioPlayer({
    onPrepared: (id) => hears.onPrepared(id),
    onMarker: (id, markers) => hears.onMarker(id, markers),
    onPlaybackStarted(id) {
      began(addresses.get(id) ?? '');
      hears.onPlaybackStarted(id);
    },
    onPlaybackFinished: (id) => hears.onPlaybackFinished(id),
    onError: (id, reason) => hears.onError(id, reason),
  });
  return {
    prepare(address, hasMarkers) {
      const id = player.prepare(address, hasMarkers);
      addresses.set(id, address);
      return id;
    },
    play: (id) => player.play(id),
    flush: () => player.flush(),
  };
}
