"""Read a recording to its end in a process of its own and tell the CPU seconds and the most memory (MB) it took.

*ours* is everything done when a recording is opened: sound into the store, waveform, levels, and what is told of them.
*bare* is the same library decoding it frame by frame into 16-bit samples of the rate we keep, and nothing more.
"""

import sys
from pathlib import Path
from time import process_time


def main(what: str, file: Path) -> None:
    """Do *ours* or *bare* and print the two figures."""
    import av

    from app.media.recording import open_recording

    if what == "ours":
        recording = open_recording(file)
        begun = process_time()
        recording.load()
        told = recording.analysis()
        recording.close()
        assert told.conversation.speech
    else:
        with av.open(str(file)) as container:
            stream = container.streams.audio[0]
            resampler = av.AudioResampler(format="s16", layout="stereo", rate=min(stream.rate, 16_000))
            begun = process_time()
            for frame in container.decode(stream):
                for ready in resampler.resample(frame):
                    ready.to_ndarray()
    took = process_time() - begun
    print(f"{took} {_most_memory()}")


def _most_memory() -> float:
    """Return the most memory this process ever held, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    kept = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return int(kept["VmHWM"].split()[0]) / 1000


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main(sys.argv[1], Path(sys.argv[2]))
