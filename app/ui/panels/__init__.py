"""What stands under the recording: panels that show one thing each and say what is asked of them."""
