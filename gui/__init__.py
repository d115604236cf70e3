"""What Tencent Cloud CDN's status codes mean, and what to do next."""

__version__ = "0.1.0"
