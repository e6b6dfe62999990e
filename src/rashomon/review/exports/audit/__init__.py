"""Audit packs: one dispute with every finding, verdict and hash as a zip that replays, and the replay."""
