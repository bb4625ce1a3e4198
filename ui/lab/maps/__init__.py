"""The part Maps of the lab: a gallery of the feature maps of what is seen of the photo."""
