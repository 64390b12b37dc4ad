"""Everything FFmpeg reads, opened so that a hostile file can neither reach elsewhere nor run for ever."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from app.language import translate
from app.media.faults import Unreadable, not_a_recording
from app.media.pcm import Samples
from app.media.raw import RawCodec, RawFormat

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

# Playlists and slide shows could name other files or addresses, so only containers that carry sound themselves.
_FORMATS = "wav,w64,mp3,aac,mov,ogg,asf,matroska,flac,amr,amrnb,amrwb,aiff,au,caf,voc,avi,mpegts,gsm,g722,mulaw,alaw"
BLOCK_SECONDS = 2
_IO_SECONDS = (20.0, 20.0)
_SKIPPED_BEFORE_GIVING_UP = 2000
_RAW_CODEC_NAMES = {RawCodec.MULAW: "pcm_mulaw", RawCodec.ALAW: "pcm_alaw", RawCodec.GSM: "gsm", RawCodec.G722: "g722"}
# What is left out where a tag tells of it: of MP3 576 samples of the coder's and 529 of the decoder's (LAME's own
# reckoning), of AAC a frame at least.
_DELAYS = {"mp3": 1105, "aac": 1024}
# FFmpeg's own AMR decoder stops at the first pause (DTX); these two from the same wheel do not.
_BETTER_DECODERS = {"amrnb": "libopencore_amrnb", "amrwb": "libopencore_amrwb"}
_AMR_RATES = {"amrnb": 8000, "amrwb": 16000}


@contextmanager
def opened(path: Path, raw: RawFormat | None = None) -> "Iterator[tuple[InputContainer, AudioStream]]":
    """Open a recording's first audio stream; raises Unreadable when there is none or FFmpeg refuses."""
    import av

    options = {"protocol_whitelist": "file", "format_whitelist": _FORMATS}
    if raw is not None:
        options["sample_rate"] = str(raw.rate)
        if raw.codec in (RawCodec.MULAW, RawCodec.ALAW):
            options["ch_layout"] = f"{raw.channels}c"
    try:
        container = av.open(
            str(path),
            format=raw.codec.value if raw else None,
            options=options,
            timeout=_IO_SECONDS,
            metadata_errors="ignore",
        )
    except (av.FFmpegError, OSError, ValueError) as error:
        raise Unreadable(not_a_recording(path)) from error
    with closing(container):
        if not container.streams.audio:
            raise Unreadable(
                translate("Container", "{0} holds no sound. Choose the file the recorder wrote the voices to.").format(
                    path.name
                )
            )
        stream = container.streams.audio[0]
        if stream.codec_context is None:
            raise Unreadable(
                translate("Container", "{0} is coded in a way that is not known here. Export it as WAV or MP3.").format(
                    path.name
                )
            )
        yield container, stream


def decoder(stream: "AudioStream") -> "AudioCodecContext":
    """Return what decodes a stream's packets."""
    import av

    context = stream.codec_context
    better = _BETTER_DECODERS.get(context.name)
    if better is None or better not in av.codecs_available:
        return context
    replaced: AudioCodecContext = av.CodecContext.create(better, "r")  # type: ignore[assignment]
    replaced.sample_rate = _AMR_RATES[context.name]
    replaced.layout = "mono"
    return replaced


def frames(path: Path, container: "InputContainer", stream: "AudioStream") -> "Iterator[AudioFrame]":
    """Yield decoded frames, stepping over damaged packets; raises Unreadable when nothing but damage comes."""
    import av

    context = decoder(stream)
    skipped = 0
    try:
        for packet in container.demux(stream):
            if not packet.size and context is not stream.codec_context:
                continue
            try:
                decoded = context.decode(packet)
            except (av.FFmpegError, ValueError):
                skipped += 1
                if skipped > _SKIPPED_BEFORE_GIVING_UP:
                    raise Unreadable(not_a_recording(path)) from None
                continue
            skipped = 0 if decoded else skipped
            yield from decoded
    except (av.FFmpegError, OSError):
        # A file that breaks off: what came before it is kept, and the length shows that it was cut.
        return


def blocks(path: Path, rate: int, channels: int, raw: RawFormat | None = None) -> Iterator[Samples]:
    """Yield a recording as int16 blocks of up to two seconds at ``rate``, shape (n, channels)."""
    with opened(path, raw) as (container, stream):
        delay = round(untold_delay(container, stream) * rate)
        for samples in _resampled(path, container, stream, rate, channels):
            if delay < len(samples):
                yield samples[delay:]
            delay = max(0, delay - len(samples))


def untold_delay(container: "InputContainer", stream: "AudioStream") -> float:
    """Return for how long (s) a stream sounds of nothing before it begins, as far as FFmpeg does not know it.

    An MP3 without LAME's tag does not tell by how much it was coded late, nor does AAC in a bare stream; all coders
    are, and nearly all by as much.
    """
    name = container.format.name
    told = not stream.codec_context.name.startswith(name) or stream.start_time or not stream.rate
    return 0.0 if told else _DELAYS.get(name, 0) / stream.rate


def _resampled(
    path: Path, container: "InputContainer", stream: "AudioStream", rate: int, channels: int
) -> Iterator[Samples]:
    pipe: _Pipe | None = None
    for frame in frames(path, container, stream):
        if pipe is None or not pipe.fits(frame):
            if pipe is not None:
                yield from pipe.rest()
            pipe = _Pipe(frame, rate, channels)
        pipe.push(frame)
        if pipe.is_full:
            yield from pipe.pull()
    if pipe is not None:
        yield from pipe.rest()


class _Pipe:
    """Resamples frames of one kind and cuts them into blocks; a stream that changes its kind gets another."""

    def __init__(self, frame: "AudioFrame", rate: int, channels: int) -> None:
        from av.filter import Graph

        self._kind = _kind(frame)
        self._channels = channels
        self._pushed, self._block = 0, frame.sample_rate * BLOCK_SECONDS
        self._graph = graph = Graph()
        source = graph.add_abuffer(sample_rate=frame.sample_rate, format=frame.format.name, layout=frame.layout.name)
        shape = graph.add("aformat", f"sample_fmts=s16:sample_rates={rate}")
        # No padding: the length of a recording is what was decoded.
        cut = graph.add("asetnsamples", f"n={rate * BLOCK_SECONDS}:p=0")
        graph.link_nodes(source, shape, cut, graph.add("abuffersink")).configure()

    def fits(self, frame: "AudioFrame") -> bool:
        """Return whether a frame is of the kind this was made for."""
        return _kind(frame) == self._kind

    @property
    def is_full(self) -> bool:
        """Return whether there is a block to be had: asking in vain costs more than decoding a packet."""
        return self._pushed >= self._block

    def push(self, frame: "AudioFrame") -> None:
        """Put a frame in."""
        # Damaged timestamps must not make the filters drop or repeat sound: the sample count alone is the time.
        frame.pts = None
        self._graph.push(frame)
        self._pushed += frame.samples

    def rest(self) -> Iterator[Samples]:
        """Yield what is left at the end."""
        self._graph.push(None)
        yield from self.pull()

    def pull(self) -> Iterator[Samples]:
        """Yield the blocks that are full."""
        import av

        self._pushed %= self._block
        while True:
            try:
                frame = cast("AudioFrame", self._graph.pull())
            except (av.BlockingIOError, av.EOFError):
                return
            samples = cast(Samples, frame.to_ndarray()).reshape(frame.samples, -1)[:, : self._channels]
            yield samples if samples.shape[1] == self._channels else np.repeat(samples, self._channels, axis=1)


def _kind(frame: "AudioFrame") -> tuple[int, str, str, int]:
    return frame.sample_rate, frame.format.name, frame.layout.name, frame.layout.nb_channels


def raw_codec_name(raw: RawFormat) -> str:
    """Return FFmpeg's name of a headerless coding."""
    return _RAW_CODEC_NAMES[raw.codec]
