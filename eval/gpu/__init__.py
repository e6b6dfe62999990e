"""What `python -m eval gpu-speed` is made of: invented pairs, engines, counted arithmetic."""
