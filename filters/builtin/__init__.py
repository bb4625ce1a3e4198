"""The filters that come with Kernelroom: plain plugins without privileges."""
